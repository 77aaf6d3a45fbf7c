# expects: failure 7
words = Dir['/proc/[0-9]*/cmdline'].flat_map { |file| File.binread(file).scan(/\h{32}/) rescue [] }
(words << '0' * 32).each do |word|
  ['received', 'started', 'ended 0 0 0'].each { |text| $stderr.write("\x01#{word} #{text}\n") }
end
puts '{"outcome":"executed","exit_code":0}'
$stdout.flush
%w[STOP TERM KILL].each { |name| Process.kill(name, 1) rescue nil }
exit! 7
