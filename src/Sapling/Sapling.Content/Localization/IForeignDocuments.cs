namespace Sapling.Content.Localization;

/// <summary>Knows without reading them which documents are of items in other languages. Only a site with languages has one.</summary>
internal interface IForeignDocuments
{
    /// <summary>Of a range of documents those that are in a language, and not in this one; what has no language is not among them.</summary>
    /// <param name="culture">Name of the culture, in small or capital letters.</param>
    /// <param name="first">The least id of a document.</param>
    /// <param name="last">The greatest, included.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<IReadOnlySet<long>> FindAsync(string culture, long first, long last, CancellationToken cancellationToken);
}
