# A first Ansible playbook: each task names a module and a state, not a command.
# A host that is kept as a table stands in for the machine: a second run finds
# everything done and changes nothing.

require "yaml"

PLAYBOOK = YAML.safe_load(<<~YAML)
  ---
  - name: Set up the web servers
    hosts: web
    become: true
    tasks:
      - name: Install nginx
        ansible.builtin.package:
          name: nginx
          state: present
      - name: Start nginx now and at boot
        ansible.builtin.service:
          name: nginx
          state: started
          enabled: true
YAML

def run(play, host)
  puts "ok: Gathering Facts" # Ansible's own first task
  changed = play["tasks"].count do |task|
    mod = task.keys.find { |key| key.start_with?("ansible.builtin.") }
    wanted = task[mod].reject { |key, _| key == "name" }
    thing = "#{mod.split('.').last} #{task[mod]['name']}"
    different = host[thing] != wanted
    state = wanted.map { |setting| setting.join("=") }.join(" ")
    puts "#{different ? 'changed' : 'ok'}: #{task['name']} (#{thing}: #{state})"
    host[thing] = wanted
    different
  end
  puts "web1 : ok=#{play['tasks'].size + 1} changed=#{changed}" # Ansible counts the changed among the ok
end

web1 = {}
2.times do |number|
  puts "run #{number + 1}"
  PLAYBOOK.each { |play| run(play, web1) }
end
