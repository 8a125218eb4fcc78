import Foundation
import PlatformDefinition
import XCTest

@testable import SDKGenerator

/// The repository that the tests are part of.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// The Swift files below a folder, without generated ones.
    static func swiftFiles(below folder: String) throws -> [String] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent(folder).path)
        return paths.filter { $0.hasSuffix(".swift") && !$0.hasPrefix("API/") }.map { "\(folder)/\($0)" }.sorted()
    }
}

/// A definition with all that is hard to name: keywords, signs, names of Swift and Foundation, schemas in themselves.
enum Zoo {
    static func definition() throws -> APIDefinition { try definition(document) }

    static func definition(_ text: String) throws -> APIDefinition {
        try DefinitionReader.read(Array(text.utf8)).definition
    }

    static let document = #"""
        {"openapi": "3.0.3", "info": {"title": "Zoo", "version": "v2"},
         "tags": [{"name": "Animals", "x-genesys-class": "Animals"}, {"name": "Zoo & Keepers"}],
         "paths": {
          "/api/v2/animals": {
           "get": {"operationId": "getAnimals", "tags": ["Animals", "Zoo & Keepers"], "parameters": [
             {"name": "in", "in": "query", "schema": {"type": "string"}},
             {"name": "site.id", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}, "style": "form", "explode": false},
             {"name": "sortOrder", "in": "query", "schema": {"type": "string", "enum": ["asc", "desc", "ASC", "none", "", ">="], "default": "asc"}},
             {"name": "client", "in": "query", "required": true, "schema": {"type": "integer"}},
             {"name": "If-None-Match", "in": "header", "schema": {"type": "string"}}],
            "x-genesys-permissions": {"type": "ANY", "permissions": ["zoo:animal:view", "zoo:animal:admin"]},
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Animal"}}}}}}},
           "post": {"operationId": "postAnimals", "tags": ["Animals"],
            "x-genesys-permissions": {"type": "NONE", "permissions": []},
            "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Animal"}}}},
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Animal"}}}}}}},
          "/api/v2/animals/{animalId}/report/{day}": {
           "get": {"operationId": "getAnimalReport", "tags": ["Animals"], "parameters": [
             {"name": "animalId", "in": "path", "required": true, "schema": {"type": "string"}},
             {"name": "day", "in": "path", "required": true, "schema": {"type": "integer"}}],
            "responses": {"200": {"description": "", "content": {"text/plain": {"schema": {"type": "string"}}}}}},
           "put": {"operationId": "putAnimalReport", "tags": ["Animals"], "parameters": [
             {"name": "animalId", "in": "path", "required": true, "schema": {"type": "string"}},
             {"name": "day", "in": "path", "required": true, "schema": {"type": "integer"}}],
            "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Operation"}}}},
            "responses": {"204": {"description": ""}}}},
          "/api/v2/keepers/{self}": {
           "delete": {"operationId": "deleteKeeper", "tags": ["Zoo & Keepers"], "parameters": [
             {"name": "self", "in": "path", "required": true, "schema": {"type": "string"}}],
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"type": "object"}}}}, "default": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ErrorBody"}}}}}}}},
         "components": {"schemas": {
          "Animal": {"type": "object", "required": ["name"], "properties": {
            "id": {"type": "string", "readOnly": true}, "name": {"type": "string"}, "self": {"type": "string"},
            "$ref": {"type": "string"}, "$": {"type": "string"}, "1st": {"type": "boolean"}, "default": {"type": "integer"},
            "hash": {"type": "number"}, "Name": {"type": "string"}, "description": {"type": "string"},
            "kind": {"type": "string", "enum": ["CAT", "cat", "Cat", "default", "some", "3DS", "self", "a\"\\b"]},
            "born": {"type": "string", "format": "date-time"}, "day": {"type": "string", "format": "date"},
            "parent": {"$ref": "#/components/schemas/Animal"},
            "friends": {"type": "array", "items": {"$ref": "#/components/schemas/Animal"}},
            "colors": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Color"}},
            "fields": {"$ref": "#/components/schemas/AnimalFields"}, "void": {"$ref": "#/components/schemas/Void"},
            "tree": {"$ref": "#/components/schemas/Tree"}, "errors": {"type": "array", "items": {"$ref": "#/components/schemas/ErrorBody"}},
            "anything": {}}},
          "AnimalFields": {"type": "object", "properties": {"count": {"type": "integer"}}},
          "AnimalKind": {"type": "object"},
          "Color": {"type": "string", "enum": ["red", "green"]},
          "ErrorBody": {"type": "object", "properties": {"message": {"type": "string"}}},
          "Keeper": {"allOf": [{"$ref": "#/components/schemas/AnimalFields"}, {"type": "object", "properties": {"count": {"type": "string"}, "shift": {"type": "string", "enum": ["day"]}}}]},
          "Operation": {"type": "object", "properties": {"keeper": {"$ref": "#/components/schemas/Keeper"}, "value": {"oneOf": [{"type": "string"}, {"type": "integer"}]}}},
          "Sighting": {"type": "object", "properties": {"animal": {"$ref": "#/components/schemas/Color"}}},
          "Tree": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
          "Void": {"type": "object"},
          "dead": {"type": "object"}}},
         "x-genesys-notification-topics": [{"topic": "v2.animals.{id}.sightings", "schema": "Sighting"}]}
        """#
}
