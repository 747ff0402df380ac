using System.Globalization;
using System.Security.Claims;
using ForumOrchard.Digest.Sections;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Table;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Translations.Assignments;

/// <summary>What is assigned to the person and not done yet, by mail.</summary>
internal sealed class AssignedSection(AssignedWork work, LinkGenerator links, IStringLocalizer<AssignedPanel> S) : IDigestSection
{
    /// <inheritdoc/>
    public string Name => "assigned";

    /// <inheritdoc/>
    public int Order => 20;

    /// <inheritdoc/>
    public bool IsUrgent => false;

    /// <inheritdoc/>
    public async Task<DigestPart?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var waiting = await work.OfAsync(user, cancellationToken);
        return waiting.Count == 0 ? null : new DigestPart(S["Translations assigned to you"], [.. waiting.Select(Describe)]);
    }

    private DigestLine Describe(AssignedTranslation one)
    {
        var original = one.Set.Original;
        var path = one.Set.In(one.Assignment.Culture) is { } version
            ? links.GetPathByName("ForumOrchardTranslationChanges", new { area = "ForumOrchard.Translations", contentItemId = version.Latest.ContentItemId })
            : links.GetPathByName("ForumOrchardTranslations", new { area = "ForumOrchard.Translations", who = TranslationQuery.Me, q = original.Latest.Title });
        return new DigestLine(KeyOf(one), original.Latest.Title, path!, work.Describe(one));
    }

    /// <summary>Begun or not, it is one piece of work; whenever the original says something else, it is another.</summary>
    private static string KeyOf(AssignedTranslation one)
    {
        var id = one.Assignment.DocumentId.ToString(CultureInfo.InvariantCulture);
        return one.State == TranslationState.Outdated ? $"{id}:{one.Set.Original.Said.Sense}" : id;
    }
}
