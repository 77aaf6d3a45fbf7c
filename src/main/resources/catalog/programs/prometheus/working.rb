# An alerting rule with `for`: it is pending while the expression holds, fires
# after ten minutes of it, and a short spike wakes nobody. The loop below stands
# in for Prometheus and takes the recorded ratio as given.

require "yaml"

RULES = YAML.safe_load(<<~'YAML')
  groups:
    - name: shop
      interval: 2m # after 5m without a sample a series is gone
      rules:
        - record: job:http_request_errors:ratio_rate5m
          expr: >
            sum by (job) (rate(http_requests_total{status=~"5.."}[5m]))
            / sum by (job) (rate(http_requests_total[5m]))
        - alert: ManyErrors
          expr: job:http_request_errors:ratio_rate5m{job="shop"} > 0.05
          for: 10m
          labels: { severity: page }
          annotations:
            summary: "{{ $value | humanizePercentage }} of the requests fail"
YAML

group = RULES["groups"].first
alert = group["rules"].find { |rule| rule.key?("alert") }
limit = Float(alert["expr"][/> (\S+)/, 1])
hold, interval = [alert["for"], group["interval"]].map { |text| Integer(text.delete_suffix("m")) }
puts "#{alert['alert']}: above #{limit} for #{hold} minutes"

# The recorded ratio of the job, once at each evaluation.
SERIES = [0.01, 0.09, 0.02, 0.06, 0.07, 0.08, 0.08, 0.09, 0.07, 0.01].freeze

since = nil
SERIES.each_with_index do |value, step|
  minute = step * interval
  since = value > limit ? since || minute : nil
  state = if since.nil? then "inactive"
          elsif minute - since >= hold then "FIRING"
          else "pending"
          end
  puts format("%2d min %.2f %s", minute, value, state)
end
