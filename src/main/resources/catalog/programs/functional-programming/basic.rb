# Functions as values: they are passed, returned and composed; data is copied
# instead of changed, and a pattern takes it apart.

add = ->(more) { ->(price) { price + more } } # a function that returns one
tax = ->(price) { (price * 1.2).round }
final_price = add.(5) >> tax >> ->(price) { "#{price} euros" }
puts [45, 95].map(&final_price).join(", ")

cart = [{ item: "tea", count: 1 }, { item: "mug", count: 2 }].each(&:freeze)
more = cart.map { |line| line[:item] == "tea" ? line.merge(count: line[:count] + 1) : line }
puts "#{cart.first} -> #{more.first}"

def tell(result)
  case result # as a function of Elixir has one head for each case
  in [:ok, Integer => count] if count > 1 then "#{count} of them"
  in [:ok, _] then "one"
  in [:error, reason] then "none: #{reason}"
  end
end

find = lambda do |item|
  line = more.find { |each| each[:item] == item }
  line ? [:ok, line[:count]] : [:error, "no #{item} in the cart"]
end
puts %w[tea jam].map(&find).map { |result| tell(result) }

totals = %w[tea mug jam bread].group_by(&:length).transform_values(&:size)
totals.each { |length, words| puts "#{words} of #{length} letters" }
