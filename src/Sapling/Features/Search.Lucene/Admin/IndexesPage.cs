using System.Globalization;

namespace Sapling.Features.Search.Lucene.Admin;

/// <summary>The indexes of this process.</summary>
/// <param name="Indexes">By their names.</param>
/// <param name="News">What has happened to them, newest first.</param>
public sealed record IndexesPage(IReadOnlyList<IndexRow> Indexes, IReadOnlyList<IndexNews> News)
{
    /// <summary>Whether it will look different soon.</summary>
    public bool IsChanging => Indexes.Any(index => index.IsBuilding || index.Problem is not null);
}

/// <summary>An index.</summary>
/// <param name="Name">Its technical name.</param>
/// <param name="Language">Its language; null where it holds items of all languages.</param>
/// <param name="Documents">How many items can be found in it; null where there is none to be searched.</param>
/// <param name="Updated">When it was last written, in the site's time zone; null for never.</param>
/// <param name="State">How it is, in a sentence.</param>
/// <param name="Problem">What is wrong and what to do about it; null for nothing.</param>
/// <param name="Detail">What the system said of the problem, in English.</param>
/// <param name="IsBuilding">Whether it is being built, or waits for it.</param>
/// <param name="Done">Of an index that is being built: items that have been read.</param>
/// <param name="Total">Of how many; 0 where that is not known yet.</param>
public sealed record IndexRow(
    string Name, CultureInfo? Language, int? Documents, DateTimeOffset? Updated, string State, string? Problem, string? Detail, bool IsBuilding, int Done, int Total);

/// <summary>Something that has happened.</summary>
/// <param name="When">In the site's time zone.</param>
/// <param name="Index">To which index.</param>
/// <param name="Text">What, in a sentence.</param>
/// <param name="Detail">What the system said, in English; empty for nothing.</param>
public sealed record IndexNews(DateTimeOffset When, string Index, string Text, string Detail);
