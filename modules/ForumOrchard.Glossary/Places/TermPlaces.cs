using System.Security.Claims;
using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Glossary.Desk;
using ForumOrchard.Glossary.Matching;
using ForumOrchard.Translations.Checks;
using ForumOrchard.Translations.SideBySide;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Texts;
using ForumOrchard.Translations.Units;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace ForumOrchard.Glossary.Places;

/// <summary>Finds where the latest versions of translations say a term otherwise than the glossary does.</summary>
public sealed class TermPlaces(TranslationSets sets, IContentManager contents, TranslatableTexts texts, UnitReader reader, IAuthorizationService authorization)
{
    /// <summary>The places in items that somebody may change, by title of the original. Items are read only as far as places are asked for.</summary>
    /// <param name="concept">The term.</param>
    /// <param name="user">Who asks.</param>
    public async IAsyncEnumerable<WrongPlace> FindAsync(Concept concept, ClaimsPrincipal user)
    {
        var terms = new TermIndex([concept], 0);
        foreach (var set in (await sets.AllAsync()).OrderBy(set => set.Original.Latest.Title, StringComparer.CurrentCulture).ThenBy(set => set.Original.Latest.ContentItemId, StringComparer.Ordinal))
        {
            if (await contents.GetVersionAsync(set.Original.Said.ContentItemVersionId) is not { } original)
            {
                continue;
            }

            // Putting sentences beside each other is dear; most items do not speak of the term at all.
            var isSaid = await HasAsync(original, set.Original.Said.Culture, terms);
            foreach (var version in set.Others)
            {
                if (await contents.GetVersionAsync(version.Latest.ContentItemVersionId) is { } translation
                    && (isSaid || await HasAsync(translation, version.Latest.Culture, terms))
                    && await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, translation))
                {
                    foreach (var place in In(await reader.ReadAsync(translation, set.Original), set, version.Latest.Culture, terms))
                    {
                        yield return place;
                    }
                }
            }
        }
    }

    private async Task<bool> HasAsync(ContentItem item, string culture, TermIndex terms) =>
        (await texts.OfAsync(item)).SelectMany(text => text.Texts).Any(text => terms.In(culture).In(text).Count > 0);

    private static IEnumerable<WrongPlace> In(ItemUnits item, TranslationSet set, string culture, TermIndex terms)
    {
        var number = 0;
        foreach (var unit in item.All)
        {
            var page = (number++ / SideBySideViewModel.PageSize) + 1;
            if (unit.Shown.Length == 0)
            {
                continue;
            }

            var sentence = new CheckedSentence(unit.Pair.Original, unit.Pair.Translation!, set.Original.Said.Culture, culture);
            var forbidden = TermsCheck.ForbiddenIn(sentence, terms);
            if (forbidden.Count > 0 || TermsCheck.LackingIn(sentence, terms).Count > 0)
            {
                yield return new WrongPlace(item.Translation, culture, unit.Pair.Original?.Words, set.Original.Said.Culture, unit.Pair.Translation!.Words, unit.Id, page, forbidden.Count > 0 ? forbidden[0].Terms[0].Text : null);
            }
        }
    }
}

/// <summary>A sentence that says a term otherwise than the glossary does.</summary>
/// <param name="Translation">The item.</param>
/// <param name="Culture">Its language.</param>
/// <param name="Original">What the original says; null for what the translation alone says.</param>
/// <param name="OriginalCulture">Language of the original.</param>
/// <param name="Text">What the translation says.</param>
/// <param name="UnitId">Id of the sentence on the page of its item.</param>
/// <param name="Page">Number of that page, from 1.</param>
/// <param name="Forbidden">The word that is not to be used; null if the term is missing.</param>
public sealed record WrongPlace(ContentItem Translation, string Culture, string? Original, string OriginalCulture, string Text, string UnitId, int Page, string? Forbidden);

/// <summary>The page of them.</summary>
/// <param name="Concept">The term.</param>
/// <param name="Places">Those of the page.</param>
/// <param name="Page">From 1.</param>
/// <param name="HasMore">Whether there is a page after it.</param>
public sealed record WrongPlacesViewModel(Concept Concept, IReadOnlyList<WrongPlace> Places, int Page, bool HasMore);
