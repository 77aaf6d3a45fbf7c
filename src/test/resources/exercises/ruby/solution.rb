def owners(lines)
  lines.each_with_object(Hash.new { |hash, key| hash[key] = [] }) do |line, result|
    name, values = line.split(":", 2).map(&:strip)
    values.split(",").map(&:strip).reject(&:empty?).each { |value| result[value] |= [name] }
  end
end

owners($stdin.readlines.reject { |line| line.strip.empty? }).sort.each do |value, names|
  puts "#{value}: #{names.sort.join(', ')}"
end
