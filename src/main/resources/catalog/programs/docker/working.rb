# A Compose file: two services, a health check that the other one waits for, and
# a volume that outlives the containers. Then the questions a reviewer asks it.

require "yaml"

COMPOSE = YAML.load(<<~YAML)
  services:
    web:
      build: .
      ports: ["127.0.0.1:8000:8000"]
      environment:
        DATABASE_URL: postgres://shop@db/shop
        DATABASE_PASSWORD_FILE: /run/secrets/db
      secrets: [db]
      depends_on:
        db: { condition: service_healthy }
      restart: unless-stopped
      mem_limit: 512m
    db:
      image: postgres:17.7
      environment:
        POSTGRES_USER: shop
        POSTGRES_PASSWORD_FILE: /run/secrets/db
      secrets: [db]
      volumes: ["data:/var/lib/postgresql/data"]
      healthcheck:
        test: ["CMD", "pg_isready", "-U", "shop", "-h", "127.0.0.1"] # the first set-up has no TCP yet
        interval: 5s
        start_period: 30s
      restart: unless-stopped
      mem_limit: 1g
  volumes:
    data:
  secrets:
    db: { file: ./db-password.txt }
YAML

services = COMPOSE["services"]

services.each do |name, service|
  service.fetch("depends_on", {}).each do |other, rule|
    waits = rule["condition"] == "service_healthy" && services[other].key?("healthcheck")
    puts "#{name} waits until #{other} is #{waits ? 'healthy' : 'started'}"
  end
  kept = service.fetch("volumes", []).select { |volume| COMPOSE["volumes"].key?(volume.split(":")[0]) }
  puts "#{name} keeps in a named volume: #{kept.empty? ? 'nothing' : kept.join(', ')}"
  service.fetch("secrets", []).each { |secret| puts "#{name} reads #{COMPOSE['secrets'][secret]['file']}" }
  open = service.fetch("ports", []).reject { |port| port.start_with?("127.0.0.1:") }
  puts "#{name} open to the network: #{open.empty? ? 'nothing' : open.join(', ')}"
end
