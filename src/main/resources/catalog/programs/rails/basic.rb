# Rails: a line of routes makes addresses, each for an action of the controller
# of that name. The upper half stands in for Rails, with this controller only.

require "json"
RecordNotFound = Class.new(StandardError)
ApplicationRecord = Struct.new(:id, :title) do
  def self.all = @all ||= [new(1, "Emma"), new(2, "Dune")]
  def self.find(id) = all.find { |row| row.id == id.to_i } || raise(RecordNotFound)
  def destroy! = self.class.all.delete(self)
end
ApplicationController = Struct.new(:params) do
  def render(json:) = "200 #{JSON.generate(json.is_a?(Array) ? json.map(&:to_h) : json.to_h)}"
  def head(status) = { ok: "200", no_content: "204" }.fetch(status)
end
module Rails
  def self.application = self
  def self.routes = @routes ||= {}.extend(self)
  def draw(&) = instance_eval(&)
  def resources(name, only:)
    update({ index: /\AGET \/#{name}\z/, show: /\AGET \/#{name}\/\d+\z/,
             destroy: /\ADELETE \/#{name}\/\d+\z/ }.slice(*only))
  end
end

Rails.application.routes.draw do # config/routes.rb
  resources :books, only: %i[index show destroy]
end

class Book < ApplicationRecord; end # app/models/book.rb
class BooksController < ApplicationController # app/controllers/books_controller.rb
  def index = render(json: Book.all)
  def show = render(json: Book.find(params[:id])) # RecordNotFound becomes a 404

  def destroy
    Book.find(params[:id]).destroy!
    head :no_content
  end
end

["GET /books", "GET /books/2", "DELETE /books/1", "GET /books", "GET /books/9", "POST /books"].each do |line|
  action, = Rails.application.routes.find { |_, route| route.match?(line) }
  puts "#{line}: #{action ? BooksController.new({ id: line[/\d+/] }).public_send(action) : '404'}"
rescue RecordNotFound
  puts "#{line}: 404"
end
