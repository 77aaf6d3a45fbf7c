# A playbook with variables, a loop, a condition and a handler; run twice here
# against a stand-in host, because the second run must change nothing.

require "yaml"

PLAY = YAML.load(<<~'YAML').first
  - name: Set up the web servers
    hosts: web
    become: true
    vars: { port: 8080 }
    tasks:
      - name: Install nginx
        ansible.builtin.package: { name: nginx, state: present }
      - name: Make the sites listen on their port
        ansible.builtin.copy:
          dest: "/etc/nginx/conf.d/{{ item }}.conf"
          content: "server { listen {{ port }}; server_name {{ item }}.example; root /srv/{{ item }}; }\n"
          mode: "0644"
        loop: [shop, blog]
        notify: Reload nginx
      - name: Install Debian's automatic updates
        ansible.builtin.package: { name: unattended-upgrades, state: present }
        when: ansible_facts['os_family'] == 'Debian'
    handlers:
      - name: Reload nginx
        ansible.builtin.service: { name: nginx, state: reloaded }
YAML

CONDITION = /\Aansible_facts\['os_family'\] == '(\w+)'\z/
HOST = { family: "RedHat", packages: {}, files: {} }.freeze

def fill(text, vars) = text.gsub(/\{\{ *(\w+) *\}\}/) { vars.fetch($1).to_s }

# Each module compares first, and acts only on what differs; false: nothing to do.
def settle(things, name, args) = things[name] != args && (things[name] = args)

MODULES = {
  "ansible.builtin.package" => ->(args) { settle(HOST[:packages], args["name"], args) },
  "ansible.builtin.copy" => ->(args) { settle(HOST[:files], args["dest"], args) }
}.freeze

["first run", "second run"].each do |run|
  notified, changed = [], 0
  PLAY["tasks"].each do |task|
    next puts("  skipped: #{task['name']}") if task["when"] && task["when"][CONDITION, 1] != HOST[:family]

    name = MODULES.keys.find { |key| task.key?(key) }
    results = (task["loop"] || [nil]).map do |item|
      MODULES[name].call(task[name].transform_values { |v| fill(v, PLAY["vars"].merge("item" => item)) })
    end
    next if results.none? # a task counts once, however many items changed

    changed += 1
    notified |= [task["notify"]].compact # handlers run once, after all tasks
  end
  handlers = PLAY["handlers"].map { |handler| handler["name"] } & notified # a reload is always a change
  puts "#{run}: changed=#{changed + handlers.size} handlers=#{handlers.inspect}"
end
HOST[:files].each { |path, file| puts "#{path}: #{file['content']}" }
