# Ruby objects: a Struct for data, Comparable and Enumerable for free methods,
# and pattern matching on a hash.

Version = Struct.new(:major, :minor, :patch) do
  include Comparable

  def self.parse(text)
    raise ArgumentError, "three numbers are needed: #{text}" unless text.match?(/\A\d+\.\d+\.\d+\z/)

    new(*text.split(".").map(&:to_i)).freeze
  end

  def <=>(other)
    to_a <=> other.to_a if other.is_a?(Version) # nil says: cannot be compared
  end

  def to_s = to_a.join(".")
end

class Releases
  include Enumerable

  def initialize(*texts)
    @versions = texts.map { |text| Version.parse(text) }
  end

  def each(&block)
    return enum_for(:each) unless block

    @versions.each(&block)
  end
end

releases = Releases.new("2.10.1", "2.9.0", "3.0.0")
puts "sorted: #{releases.sort.join(' < ')}"
puts "newest of 2.x: #{releases.select { |version| version.major == 2 }.max}"
puts "between: #{Version.parse('2.9.5').between?(releases.min, releases.max)}"

case { event: "release", version: { major: 3, minor: 0 } }
in { event: "release", version: { major: 3.. => major } }
  puts "breaking release #{major}"
in { event: }
  puts "other event #{event}"
end

["2.x.1", "2.10", "2.10.-1"].each do |text|
  Version.parse(text)
rescue ArgumentError => e
  puts "refused: #{e.message}"
end
