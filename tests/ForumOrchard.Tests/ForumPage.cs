using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace ForumOrchard.Tests;

/// <summary>Reads data from pages, for the module tests.</summary>
internal static class ForumPage
{
    /// <summary>The addresses on a list page, in order.</summary>
    public static IReadOnlyList<string> Entries(this IDocument page) => page.AddressesOf(".rows h3 a");

    /// <summary>The addresses of the links that a selector finds, in page order.</summary>
    public static IReadOnlyList<string> AddressesOf(this IParentNode page, string selector) =>
        [.. page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href") ?? string.Empty)];

    /// <summary>The texts of the elements that a selector finds, with collapsed whitespace.</summary>
    public static IReadOnlyList<string> TextsOf(this IParentNode page, string selector) =>
        [.. page.QuerySelectorAll(selector).Select(element => Collapse(element.TextContent))];

    /// <summary>The chosen value of a list page's filter; empty for "all".</summary>
    public static string Chosen(this IDocument page, string filter) =>
        page.QuerySelector($"#filter-{filter} option[selected]")?.GetAttribute("value") ?? string.Empty;

    /// <summary>The addresses of the items in the section below a heading.</summary>
    public static IReadOnlyList<string> Section(this IDocument page, string heading) =>
    [
        .. page.QuerySelectorAll("section.section")
            .Where(section => Collapse(section.QuerySelector("h2")!.TextContent) == heading)
            .SelectMany(section => section.AddressesOf("h3 a")),
    ];

    /// <summary>The value for a term in a fact list; empty if it has no such term.</summary>
    public static string Fact(this IDocument page, string term) => Collapse(
        page.QuerySelectorAll("dl.facts dt").FirstOrDefault(name => Collapse(name.TextContent) == term)?.NextElementSibling?.TextContent ?? string.Empty);

    /// <summary>The page's schema.org object of a type; null if there is none.</summary>
    public static JsonObject? StructuredData(this IDocument page, string type) => page.QuerySelectorAll("script[type='application/ld+json']")
        .SelectMany(script => JsonNode.Parse(script.TextContent)!["@graph"]!.AsArray())
        .OfType<JsonObject>()
        .FirstOrDefault(data => (string?)data["@type"] == type);

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
