using Microsoft.AspNetCore.Mvc.Rendering;

namespace Sapling.Features.Media.Drivers;

/// <summary>A file in the editor of files.</summary>
/// <param name="Field">Prefix of the field's inputs.</param>
/// <param name="Number">Its number in the form, from 0.</param>
/// <param name="Path">Its path in the library.</param>
/// <param name="Address">Where it is served; null if the library has no such file.</param>
/// <param name="Thumbnail">The address of a small picture; null for none.</param>
/// <param name="Text">Its text alternative; null if the field has none.</param>
/// <param name="IsRemoved">Whether it is to be removed.</param>
internal sealed record MediaFieldRow(string Field, string Number, string Path, string? Address, string? Thumbnail, string? Text, bool IsRemoved)
{
    public string Name(string input) => $"{Field}.Files[{Number}].{input}";

    public string Id(string input) => TagBuilder.CreateSanitizedId(Name(input), "_");
}
