puts [$stdin.gets.strip, ARGV[0], File.read('data.txt').strip].join('|')
