require "yaml"

PLAY = YAML.load(<<~YAML).first
  - name: Web servers
    hosts: web
    tasks:
      - name: nginx is installed
        ansible.builtin.package: { name: nginx, state: present }
      - name: the site is configured
        ansible.builtin.template: { src: site.j2, dest: /etc/nginx/site }
        notify: reload nginx
      - name: nginx runs
        ansible.builtin.service: { name: nginx, state: started, enabled: true }
    handlers:
      - name: reload nginx
        ansible.builtin.service: { name: nginx, state: reloaded }
YAML

def arguments(mod) = PLAY["tasks"].find { |task| task.key?(mod) }&.fetch(mod) || {}

template = PLAY["tasks"].find { |task| task.key?("ansible.builtin.template") } || {}
puts "package: #{arguments('ansible.builtin.package').values_at('name', 'state').join(' ')}"
puts "template: #{arguments('ansible.builtin.template').values_at('src', 'dest').join(' -> ')}"
puts "notifies: #{Array(template['notify']).join(', ')}"
puts "service: #{arguments('ansible.builtin.service').values_at('name', 'state', 'enabled').join(' ')}"
puts "commands: #{PLAY['tasks'].count { |task| task.keys.any?(/(command|shell|raw)$/) }}"
