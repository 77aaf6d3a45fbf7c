# expects: failure 7
# Only in a namespace of its own: elsewhere the pipes are other people's.
exit 1 if !File.exist?('/code') || File.exist?('/home')
report = "\x01#{'0' * 32} started\n\x01#{'0' * 32} ended 0 0 0\n"
(Dir['/proc/[0-9]*/fd/*'] + Dir['/proc/[0-9]*/task/*/fd/*']).each do |path|
  next unless File.pipe?(path)
  File.open(path, File::WRONLY | File::NONBLOCK) { |pipe| pipe.write(report) }
  puts 'ESCAPED: wrote for process 1' if path.start_with?('/proc/1/')
rescue SystemCallError
  next
end
$stdout.flush
exit! 7
