using System.Globalization;
using System.Security.Claims;
using ForumOrchard.Translations.Indexes;
using ForumOrchard.Translations.States;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Translations.Assignments;

/// <summary>Finds what is assigned to somebody and not done yet.</summary>
public sealed class AssignedWork(ISession session, TranslationSets sets, Translators translators, IContentManager contents, IStringLocalizer<AssignedWork> S)
{
    /// <summary>What they may still translate, the most urgent first.</summary>
    public async Task<IReadOnlyList<AssignedTranslation>> OfAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        var id = user.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;
        var mine = await session.QueryIndex<AssignmentIndex>(index => index.UserId == id).ListAsync(cancellationToken);
        string[] chosen = [.. mine.Select(one => one.LocalizationSet).Distinct(StringComparer.Ordinal)];
        if (chosen.Length == 0)
        {
            return [];
        }

        var waiting = (from set in await sets.AllAsync(chosen)
                       from culture in mine.Select(one => one.Culture).Distinct(StringComparer.Ordinal)
                       let assignment = set.AssignedIn(culture)
                       where assignment?.UserId == id
                       let state = set.StateIn(culture)
                       where state is TranslationState.Outdated or TranslationState.Missing or TranslationState.Draft
                       orderby state, set.Original.Latest.Title
                       select new AssignedTranslation(assignment, set, state.Value)).ToList();
        var originals = (await contents.GetAsync(waiting.Select(one => one.Set.Original.Latest.ContentItemId).Distinct(StringComparer.Ordinal), VersionOptions.Latest))
            .ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        var may = new List<AssignedTranslation>(waiting.Count);
        foreach (var one in waiting)
        {
            // Since it was assigned to them they may have lost the language.
            if (originals.TryGetValue(one.Set.Original.Latest.ContentItemId, out var original) && await translators.MayAsync(user, original, one.Assignment.Culture))
            {
                may.Add(one);
            }
        }

        return may;
    }

    /// <summary>The language of a translation, and what there is to do.</summary>
    public string Describe(AssignedTranslation one)
    {
        ArgumentNullException.ThrowIfNull(one);
        var state = one.State switch
        {
            TranslationState.Outdated => S["Outdated"],
            TranslationState.Missing => S["Missing"],
            _ => S["Draft"],
        };
        return $"{CultureInfo.GetCultureInfo(one.Assignment.Culture).NativeName} · {state}";
    }
}

/// <summary>A translation that somebody is to make.</summary>
/// <param name="Assignment">To whom it is assigned, and in which language.</param>
/// <param name="Set">The item in all its languages.</param>
/// <param name="State">What there is to do.</param>
public sealed record AssignedTranslation(AssignmentIndex Assignment, TranslationSet Set, TranslationState State);
