# Rails: one line of routes makes the addresses, and each leads to an action of
# the controller that is called like the resource. The lower half stands in for
# Rails and the database.

ApplicationController = Struct.new(:params)

class BooksController < ApplicationController
  def index
    render json: Book.all
  end

  def show
    render json: Book.find(params[:id]) # RecordNotFound becomes a 404
  end

  def destroy
    Book.find(params[:id]).destroy!
    head :no_content
  end
end

def routes = resources(:books, only: [:index, :show, :destroy]) # the line of config/routes.rb

class ApplicationController
  def render(json:) = "200 #{[json].flatten.map(&:title)}"
  def head(_status) = "204"
end
RecordNotFound = Class.new(StandardError)
Book = Struct.new(:id, :title) do
  def self.all = @all ||= [new(1, "Emma"), new(2, "Dune")]
  def self.find(id) = all.find { |book| book.id == id.to_i } || raise(RecordNotFound)
  def destroy! = Book.all.delete(self)
end

def resources(name, only:)
  { index: %r{GET /#{name}\z}, show: %r{GET /#{name}/\d+\z}, destroy: %r{DELETE /#{name}/\d+\z} }.slice(*only)
end

["GET /books", "GET /books/2", "DELETE /books/1", "GET /books", "GET /books/9", "POST /books"].each do |line|
  action, = routes.find { |_, route| route.match?(line) }
  books = BooksController.new({ id: line[/\d+/] })
  puts "#{line}: #{action ? books.public_send(action) : '404'}"
rescue RecordNotFound
  puts "#{line}: 404"
end
