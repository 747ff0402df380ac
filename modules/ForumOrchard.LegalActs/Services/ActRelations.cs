using System.Globalization;
using ForumOrchard.LegalActs.Indexes;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Terms;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.LegalActs.Services;

/// <summary>What an editor of an act should know of its relations besides those that it stores: the inverse ones, and those of its versions in other languages.</summary>
public sealed class ActRelations(ISession session, ActFinder finder, ITermLabels terms, LegalActWords words, IStringLocalizer<ActRelations> S)
{
    /// <summary>The published acts that name an act, in any language, by the relation as seen from it.</summary>
    public async Task<IReadOnlyList<KeyValuePair<string, IReadOnlyList<NamedAct>>>> InverseAsync(LegalActPart part)
    {
        if (part.ContentItem.LocalizationSetOrDefault() is not { Length: > 0 } own)
        {
            return [];
        }

        var sources = (await session.Query<ContentItem, LegalActRelationIndex>(index => index.Target == own).ListAsync()).ToList();
        var acts = await finder.NameAsync([.. sources.Select(source => source.LocalizationSetOrDefault()).OfType<string>()]);
        var byRelation = sources
            .SelectMany(source => source.PartOrDefault<LegalActPart>()!.Relations
                .Where(relation => relation.LocalizationSet == own)
                .Select(relation => (Kind: relation.Kind + "-inverse", Act: acts.GetValueOrDefault(source.LocalizationSetOrDefault() ?? string.Empty))))
            .Where(one => one.Act is not null)
            .DistinctBy(one => (one.Kind, one.Act!.LocalizationSet))
            .ToLookup(one => one.Kind, one => one.Act!);
        var kind = (await terms.GetAsync("legal-act-kinds")).ByIds(part.Kind.TermContentItemIds).FirstOrDefault();
        return [.. LegalActWords.Relations.Where(byRelation.Contains).Select(relation => KeyValuePair.Create<string, IReadOnlyList<NamedAct>>(words.Relation(relation, kind), [.. byRelation[relation]]))];
    }

    /// <summary>The versions of an act in other languages that store other relations: name of the language and id of the item.</summary>
    public async Task<IReadOnlyList<KeyValuePair<string, string>>> DifferentAsync(LegalActPart part)
    {
        var item = part.ContentItem;
        if (item.LocalizationSetOrDefault() is not { Length: > 0 } own)
        {
            return [];
        }

        var others = (await session.Query<ContentItem, LegalActNameIndex>(index => index.LocalizationSet == own).ListAsync())
            .Where(other => other.Latest && other.ContentItemId != item.ContentItemId && other.CultureOrDefault() is not null);
        var relations = Pairs(part);
        return
        [
            .. others
                .Where(other => !relations.SetEquals(Pairs(other.PartOrDefault<LegalActPart>()!)))
                .Select(other => KeyValuePair.Create(CultureInfo.GetCultureInfo(other.CultureOrDefault()!).NativeName, other.ContentItemId)),
        ];
    }

    /// <summary>An act's note, with a warning if the page of the edited act does not show it.</summary>
    public string NoteOn(NamedAct act, LegalActPart part) =>
        part.ContentItem.CultureOrDefault() is { } culture && !act.PublishedIn.Contains(culture, StringComparer.OrdinalIgnoreCase)
            ? S["{0}. Visitors do not see this relation until the act is published in this language: {1}.", act.Note, CultureInfo.GetCultureInfo(culture).NativeName]
            : act.Note;

    private static HashSet<(string, string)> Pairs(LegalActPart part) => [.. part.Relations.Select(relation => (relation.Kind, relation.LocalizationSet))];
}
