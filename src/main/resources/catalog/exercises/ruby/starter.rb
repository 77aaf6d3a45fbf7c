def owners(lines)
  lines.to_h { |line| line.strip.split(": ") }.invert.transform_values { |name| [name] }
end

owners($stdin.readlines.reject { |line| line.strip.empty? }).sort.each do |value, names|
  puts "#{value}: #{names.sort.join(', ')}"
end
