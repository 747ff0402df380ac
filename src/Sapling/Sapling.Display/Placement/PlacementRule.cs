using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace Sapling.Display.Placement;

/// <summary>One rule of a placement file. A null filter matches everything.</summary>
internal sealed class PlacementRule
{
    public string? DisplayType { get; init; }

    public string? Differentiator { get; init; }

    /// <summary>Content types or stereotypes; "Art*" matches all with this prefix.</summary>
    public string[]? ContentTypes { get; init; }

    public string[]? ContentParts { get; init; }

    /// <summary>Request paths; "/news/*" matches all paths below.</summary>
    public string[]? Paths { get; init; }

    public required PlacementInfo Placement { get; init; }

    /// <param name="context">The placement to resolve.</param>
    /// <param name="path">The request path; without a value outside of a request.</param>
    public bool Matches(ShapePlacementContext context, PathString path) =>
        (DisplayType is null || DisplayType == context.DisplayType)
        && (Differentiator is null || Differentiator == context.Differentiator)
        && (ContentTypes is null || MatchesContentType(context))
        && (ContentParts is null || (Item(context) is { } item && ContentParts.Any(item.Has)))
        && (Paths is null || MatchesPath(path));

    private bool MatchesContentType(ShapePlacementContext context)
    {
        if (Item(context) is not { } item)
        {
            return false;
        }

        var stereotype = context.ZoneShape.GetProperty<string>("Stereotype") ?? string.Empty;
        return ContentTypes!.Any(pattern => IsMatch(pattern, item.ContentType) || (stereotype.Length > 0 && IsMatch(pattern, stereotype)));
    }

    private bool MatchesPath(PathString path)
    {
        var requested = Trimmed(path.Value);
        return Paths!.Any(pattern => pattern.EndsWith('*')
            ? requested.StartsWith(Trimmed(pattern[..^1]), StringComparison.OrdinalIgnoreCase)
            : requested.Equals(Trimmed(pattern), StringComparison.OrdinalIgnoreCase));
    }

    private static string Trimmed(string? path) => "/" + path?.TrimStart('~').Trim('/');

    private static bool IsMatch(string pattern, string value) =>
        pattern.EndsWith('*')
            ? value.StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal)
            : value == pattern;

    private static ContentItem? Item(ShapePlacementContext context) => context.ZoneShape.GetProperty<ContentItem>("ContentItem");
}
