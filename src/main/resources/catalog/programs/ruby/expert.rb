# A small language inside Ruby: a block runs in the object that it describes,
# define_method adds readers, and a refinement stays in this file.

module Duration
  refine Integer do
    def minutes = self * 60
    def hours = minutes * 60
  end
end
using Duration

class Job
  def self.setting(name, default)
    define_method(name) do |value = nil|
      value.nil? ? @settings.fetch(name, default) : @settings[name] = value
    end
  end

  setting :timeout, 5.minutes
  setting :retries, 0
  attr_reader :name

  def initialize(name, &block)
    @name = name
    @settings = {}
    instance_eval(&block) if block
  end
end

class Schedule
  attr_reader :jobs

  def self.define(&block) = new.tap { |schedule| schedule.instance_eval(&block) }

  def initialize = @jobs = []

  def job(name, &block) = @jobs << Job.new(name, &block)
end

schedule = Schedule.define do
  job :backup do
    timeout 2.hours
    retries 3
  end
  job :report
end

schedule.jobs.each do |job|
  puts "#{job.name}: timeout #{job.timeout} s, #{job.retries} retries"
end
