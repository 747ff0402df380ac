using System.Globalization;

namespace ForumOrchard.Transfer.Export;

/// <summary>An item that can be exported.</summary>
/// <param name="ContentItemId">Its id.</param>
/// <param name="Title">Its title, or its id if it has none.</param>
/// <param name="Type">Displayed name of its type.</param>
/// <param name="Culture">Its language; null for none.</param>
/// <param name="IsPublished">Whether its latest version is published.</param>
public sealed record ExportItem(string ContentItemId, string Title, string Type, CultureInfo? Culture, bool IsPublished);
