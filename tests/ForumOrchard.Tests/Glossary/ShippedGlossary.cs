using System.Text.Json;
using System.Text.Json.Nodes;
using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Glossary.Desk;
using ForumOrchard.Glossary.Matching;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Tests.Glossary;

/// <summary>The terms that a site is set up with.</summary>
internal static class ShippedGlossary
{
    public static IReadOnlyList<Concept> Concepts { get; } = JsonNode
        .Parse(File.ReadAllText(Path.Join(SiteProject.Folder, "..", "..", "recipes", "content", "glossary.recipe.json")))!["steps"]![0]!["concepts"].Deserialize<List<Concept>>()!;

    /// <summary>The check of the desk with these terms.</summary>
    public static TermsCheck Check(IReadOnlyList<Concept>? concepts = null) =>
        new(null!, new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<TermsCheck>>()) { Terms = new TermIndex(concepts ?? Concepts, 1) };
}
