# expects: blocked
File.symlink('${WRITE}/pwned', '/code/link')
places = %w[${WRITE}/pwned /usr/pwned /etc/passwd /pwned /dev/pwned /code/link /proc/sys/kernel/core_pattern]
actions = places.to_h { |place| [place, -> { File.write(place, 'x') }] }
actions['hard link'] = -> { File.link('/usr/bin/env', '/usr/bin/pwned') }
actions['device'] = -> { system('mknod /tmp/disk b 254 0 2>/dev/null') or raise Errno::EPERM }
actions['mode'] = -> { File.chmod(0o4777, '/usr/bin/env') }
actions.each do |name, action|
  action.call
  puts "ESCAPED #{name}"
rescue SystemCallError => error
  puts "blocked #{name} #{error.class}"
end
