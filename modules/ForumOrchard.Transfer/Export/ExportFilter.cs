namespace ForumOrchard.Transfer.Export;

/// <summary>Which items are exported.</summary>
/// <param name="Type">Name of a type; null for all.</param>
/// <param name="Words">Words of the title; empty for all.</param>
public sealed record ExportFilter(string? Type, string Words)
{
    public static ExportFilter Read(string? type, string? words) => new(string.IsNullOrEmpty(type) ? null : type, words?.Trim() ?? string.Empty);
}
