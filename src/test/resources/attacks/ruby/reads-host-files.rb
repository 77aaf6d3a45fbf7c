# expects: blocked
['${CANARY}', '/etc/shadow', '/proc/1/environ', '/proc/1/fd/2'].each do |file|
  content = File.binread(file, 100)
  puts content.to_s.empty? ? "blocked #{file}" : "ESCAPED #{file} #{content}"
rescue SystemCallError => error
  puts "blocked #{file} #{error.class}"
end
