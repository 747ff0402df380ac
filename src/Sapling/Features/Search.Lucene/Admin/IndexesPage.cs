using System.Globalization;

namespace Sapling.Features.Search.Lucene.Admin;

/// <summary>The search indexes of this process.</summary>
/// <param name="Indexes">Sorted by name.</param>
/// <param name="News">Events of the indexes, newest first.</param>
public sealed record IndexesPage(IReadOnlyList<IndexRow> Indexes, IReadOnlyList<IndexNews> News)
{
    /// <summary>Whether the page will change soon.</summary>
    public bool IsChanging => Indexes.Any(index => index.IsBuilding || index.Problem is not null);
}

/// <summary>An index.</summary>
/// <param name="Name">Technical name.</param>
/// <param name="Language">Its culture; null for an index with items in all cultures.</param>
/// <param name="Documents">Number of searchable items; null if there is no index to search.</param>
/// <param name="Updated">When it was last written, in the site's time zone; null if never.</param>
/// <param name="State">Its state, as a sentence.</param>
/// <param name="Problem">The problem and how to solve it; null if there is none.</param>
/// <param name="Detail">The system's message about the problem, in English.</param>
/// <param name="IsBuilding">Whether it is being built or waiting to be built.</param>
/// <param name="Done">Number of items read so far, while building.</param>
/// <param name="Total">Number of items to read; 0 if not yet known.</param>
public sealed record IndexRow(
    string Name, CultureInfo? Language, int? Documents, DateTimeOffset? Updated, string State, string? Problem, string? Detail, bool IsBuilding, int Done, int Total);

/// <summary>An event of an index.</summary>
/// <param name="When">In the site's time zone.</param>
/// <param name="Index">Name of the index.</param>
/// <param name="Text">What happened, as a sentence.</param>
/// <param name="Detail">The system's message, in English; empty if there is none.</param>
public sealed record IndexNews(DateTimeOffset When, string Index, string Text, string Detail);
