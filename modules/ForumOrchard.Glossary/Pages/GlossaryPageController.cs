using System.Globalization;
using System.Text.Json.Nodes;
using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Glossary.Storage;
using ForumOrchard.Languages;
using ForumOrchard.Languages.Addresses;
using ForumOrchard.Pages.Descriptions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Glossary.Pages;

/// <summary>The glossary for visitors: the terms that have a name in the language of the page.</summary>
public sealed class GlossaryPageController(TermbaseStore store, GlossaryPages pages, ICurrentPage page, ISiteAddresses addresses, IStringLocalizer<GlossaryPageController> S) : Controller
{
    /// <param name="culture">The language.</param>
    /// <param name="q">What is looked for; null or empty for all terms.</param>
    [HttpGet("{culture:culture}/glossary")]
    public async Task<IActionResult> Index(string culture, string? q)
    {
        var concepts = (await store.ReadAsync()).Concepts;
        var all = concepts.Where(concept => concept.In(culture) is not null).OrderBy(concept => concept.In(culture)!.Preferred, StringComparer.Create(CultureInfo.GetCultureInfo(culture), ignoreCase: true)).ToList();
        var sought = ConceptText.OneLine(q);
        var found = all.FindAll(concept => IsMet(concept, culture, sought));
        string path = $"/{culture}/{GlossaryPages.Address}";
        string lead = S["What the words of our field mean, and how they are called in other languages."];
        var description = new PageDescription { Title = S["Glossary"], Description = lead, Path = path, EmptyIn = await pages.EmptyInAsync(concepts) };
        if (all.Count > 0)
        {
            description.StructuredData.Add(await DataOfAsync(all, culture, path, lead));
        }

        page.Describe(description);
        return View(new GlossaryPageViewModel
        {
            Lead = lead,
            Address = "~" + path,
            Sought = sought,
            Letters = [.. found.GroupBy(concept => LetterOf(concept.In(culture)!.Preferred, culture)).Select(letter => new GlossaryLetter(letter.Key, [.. letter.Select(concept => EntryOf(concept, culture))]))],
            Message = found.Count > 0 ? null : all.Count == 0 ? S["There are no terms in this language yet."].Value : S["No term is like this."].Value,
        });
    }

    /// <summary>Words that are not to be used lead to those that are.</summary>
    private static bool IsMet(Concept concept, string culture, string sought) => sought.Length == 0
        || concept.Wordings.Values.SelectMany(wording => wording.Allowed.Concat(wording.Forbidden)).Append(concept.In(culture)!.Definition).Any(text => text.Contains(sought, StringComparison.OrdinalIgnoreCase));

    private static string LetterOf(string term, string culture) =>
        char.IsLetter(term[0]) ? char.ToUpper(term[0], CultureInfo.GetCultureInfo(culture)).ToString().Replace('Ё', 'Е') : "#";

    private static GlossaryEntry EntryOf(Concept concept, string culture)
    {
        var wording = concept.In(culture)!;
        return new GlossaryEntry(
            concept.Id,
            wording.Preferred,
            string.Join(", ", wording.Admitted),
            wording.Definition,
            wording.Source,
            wording.Note,
            [.. concept.Wordings.Where(other => !other.Key.Equals(culture, StringComparison.OrdinalIgnoreCase)).OrderBy(other => other.Key, StringComparer.Ordinal)
                .Select(other => new GlossaryName(other.Key, CultureInfo.GetCultureInfo(other.Key).OwnName(), other.Value.Preferred))]);
    }

    /// <summary>https://schema.org/DefinedTermSet.</summary>
    private async Task<JsonObject> DataOfAsync(List<Concept> all, string culture, string path, string lead)
    {
        var address = await addresses.AbsoluteAsync(path);
        return new JsonObject
        {
            ["@type"] = "DefinedTermSet",
            ["@id"] = address,
            ["name"] = S["Glossary"].Value,
            ["description"] = lead,
            ["hasDefinedTerm"] = new JsonArray(
            [
                .. all.Select(concept => new JsonObject
                {
                    ["@type"] = "DefinedTerm",
                    ["name"] = concept.In(culture)!.Preferred,
                    ["alternateName"] = new JsonArray([.. concept.In(culture)!.Admitted.Select(term => JsonValue.Create(term))]),
                    ["description"] = concept.In(culture)!.Definition,
                    ["url"] = $"{address}#{concept.Id}",
                    ["inDefinedTermSet"] = address,
                }),
            ]),
        };
    }
}
