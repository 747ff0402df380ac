using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace ForumOrchard.Tests;

/// <summary>What the tests of the modules read off a page.</summary>
internal static class ForumPage
{
    /// <summary>The addresses that a list page lists, in its order.</summary>
    public static IReadOnlyList<string> Entries(this IDocument page) => page.AddressesOf(".rows h3 a");

    /// <summary>The addresses of the links that a selector finds, in the order of the page.</summary>
    public static IReadOnlyList<string> AddressesOf(this IParentNode page, string selector) =>
        [.. page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href") ?? string.Empty)];

    /// <summary>The texts of what a selector finds, white space collapsed.</summary>
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

    /// <summary>What a list of facts says for a term; empty where it has no such term.</summary>
    public static string Fact(this IDocument page, string term) => Collapse(
        page.QuerySelectorAll("dl.facts dt").FirstOrDefault(name => Collapse(name.TextContent) == term)?.NextElementSibling?.TextContent ?? string.Empty);

    /// <summary>The object of schema.org of a type that the page describes itself with; null where there is none.</summary>
    public static JsonObject? StructuredData(this IDocument page, string type) => page.QuerySelectorAll("script[type='application/ld+json']")
        .SelectMany(script => JsonNode.Parse(script.TextContent)!["@graph"]!.AsArray())
        .OfType<JsonObject>()
        .FirstOrDefault(data => (string?)data["@type"] == type);

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
