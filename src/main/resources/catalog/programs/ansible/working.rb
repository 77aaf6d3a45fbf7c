# A playbook with variables, a loop, a condition and a handler; run twice here
# against a stand-in host, because the second run must change nothing.

require "yaml"

PLAY = YAML.load(<<~YAML).first
  - name: Web servers
    hosts: web
    vars: { port: 8080 }
    tasks:
      - name: packages are installed
        ansible.builtin.package: { name: "{{ item }}", state: present }
        loop: [nginx, curl]
      - name: the site listens on its port
        ansible.builtin.copy:
          dest: /etc/nginx/conf.d/shop.conf
          content: "server { listen {{ port }}; root /srv/shop; }"
          mode: "0644"
        notify: reload nginx
      - name: Debian hosts greet
        ansible.builtin.copy: { dest: /etc/motd, content: managed by Ansible, mode: "0644" }
        when: ansible_facts['os_family'] == 'Debian'
    handlers:
      - name: reload nginx
        ansible.builtin.service: { name: nginx, state: reloaded }
YAML

HOST = { family: "RedHat", packages: ["curl"], files: {} }.freeze

def fill(text, vars) = text.gsub(/\{\{ *(\w+) *\}\}/) { vars.fetch($1).to_s }

# Each module compares first; it returns true only when it had to act.
MODULES = {
  "ansible.builtin.package" => lambda { |args|
    HOST[:packages].include?(args["name"]) ? false : HOST[:packages] << args["name"]
  },
  "ansible.builtin.copy" => lambda { |args|
    HOST[:files][args["dest"]] == args ? false : HOST[:files][args["dest"]] = args
  }
}.freeze

["first run", "second run"].each do |run|
  notified = []
  changed = 0
  PLAY["tasks"].each do |task|
    next puts("  skipped: #{task['name']}") if task["when"]&.include?("Debian") && HOST[:family] != "Debian"

    name = MODULES.keys.find { |key| task.key?(key) }
    (task["loop"] || [nil]).each do |item|
      args = task[name].transform_values { |v| fill(v, PLAY["vars"].merge("item" => item)) }
      next unless MODULES[name].call(args)

      changed += 1
      notified |= [task["notify"]].compact
    end
  end
  puts "#{run}: changed=#{changed} handlers=#{notified.inspect}"
end
