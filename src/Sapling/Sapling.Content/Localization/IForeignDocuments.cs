namespace Sapling.Content.Localization;

/// <summary>
/// Tells which documents belong to items in other languages, without reading them. Registered only on a site with
/// languages.
/// </summary>
internal interface IForeignDocuments
{
    /// <summary>
    /// The documents in a range that have a culture other than the given one; documents without a culture are not
    /// included.
    /// </summary>
    /// <param name="culture">Name of the culture, in any case.</param>
    /// <param name="first">The lowest document id.</param>
    /// <param name="last">The highest document id, inclusive.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    Task<IReadOnlySet<long>> FindAsync(string culture, long first, long last, CancellationToken cancellationToken);
}
