# A first Ruby program: a hash of prices, a block for each entry, and methods
# that read like a sentence.

prices = { "tea" => 4.5, "milk" => 1.2, "bread" => 2.5 }

prices.each do |name, price|
  puts format("%-6s %5.2f", name, price)
end

cheap = prices.select { |_name, price| price < 3 }.keys
puts "below 3 euros: #{cheap.sort.join(', ')}"
puts format("total: %.2f", prices.values.sum)
puts "no jam" unless prices.key?("jam")
