# A first Ansible playbook: each task names a module and a state, not a command.
# The program reads it as Ansible would and lists what it will ensure.

require "yaml"

PLAYBOOK = YAML.load(<<~YAML)
  - name: Web servers
    hosts: web
    become: true
    tasks:
      - name: nginx is installed
        ansible.builtin.package:
          name: nginx
          state: present
      - name: nginx runs and starts at boot
        ansible.builtin.service:
          name: nginx
          state: started
          enabled: true
YAML

PLAYBOOK.each do |play|
  puts "#{play['name']} (hosts: #{play['hosts']}, as root: #{play['become']})"
  play["tasks"].each do |task|
    mod = task.keys.find { |key| key.include?(".") }
    settings = task[mod].map { |key, value| "#{key}=#{value}" }.join(" ")
    puts "- #{task['name']}: #{mod.split('.').last} #{settings}"
  end
end
