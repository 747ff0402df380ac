using System.Globalization;
using System.Security.Claims;
using ForumOrchard.Digest.Sections;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Translations.Reviews;

/// <summary>Translations that are handed in, by mail, for who may approve them.</summary>
internal sealed class ReviewSection(ReviewQueue queue, LinkGenerator links, IStringLocalizer<ReviewPanel> S) : IDigestSection
{
    /// <inheritdoc/>
    public string Name => "reviews";

    /// <inheritdoc/>
    public int Order => 30;

    /// <inheritdoc/>
    public bool IsUrgent => false;

    /// <inheritdoc/>
    public async Task<DigestPart?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var waiting = await queue.OfAsync(user, cancellationToken);
        return waiting.Count == 0 ? null : new DigestPart(S["Translations to review"], [.. waiting.Select(row => new DigestLine(
            $"{row.ContentItemId}:{row.HandedInSense}",
            row.Title,
            links.GetPathByName("ForumOrchardTranslationChanges", new { area = "ForumOrchard.Translations", contentItemId = row.ContentItemId })!,
            CultureInfo.GetCultureInfo(row.Culture).NativeName,
            row.SavedUtc))]);
    }
}
