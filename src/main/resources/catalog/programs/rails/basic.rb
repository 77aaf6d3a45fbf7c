# Rails' conventions: one line of routes makes seven addresses, and each leads
# to a method of a controller whose name follows from the resource.

class BooksController
  BOOKS = { 1 => "Emma", 2 => "Dune" }.freeze

  def index = "all: #{BOOKS.values.join(', ')}"
  def show(id) = BOOKS.fetch(id)
  def destroy(id) = "deleted #{BOOKS.fetch(id)}"
end

ROUTES = []

def resources(name) # what config/routes.rb says: resources :books
  { index: "GET /#{name}", create: "POST /#{name}", new: "GET /#{name}/new",
    show: "GET /#{name}/:id", edit: "GET /#{name}/:id/edit",
    update: "PATCH /#{name}/:id", destroy: "DELETE /#{name}/:id" }
    .each { |action, pattern| ROUTES << [pattern, name, action] }
end

resources :books

def dispatch(request)
  ROUTES.each do |pattern, name, action|
    match = request.match(/\A#{pattern.sub(':id', '(?<id>\d+)')}\z/) or next
    controller = Object.const_get("#{name.to_s.capitalize}Controller").new
    return "501 #{name}##{action} is not written yet" unless controller.respond_to?(action)

    return "200 #{controller.public_send(action, *match.captures.map(&:to_i))}"
  rescue KeyError
    return "404 no such record"
  end
  "404 no route"
end

["GET /books", "GET /books/2", "DELETE /books/1", "GET /books/9", "POST /books", "GET /cars"]
  .each { |request| puts "#{request}: #{dispatch(request)}" }
