using System.Globalization;

namespace Sapling.Features.Localization.Admin;

/// <summary>A culture to choose.</summary>
/// <param name="Name">"ky", "ky-KG".</param>
/// <param name="Label">What it calls itself, and its code.</param>
public sealed record CultureChoice(string Name, string Label)
{
    internal static CultureChoice Of(CultureInfo culture) => new(culture.Name, $"{culture.NativeName} ({culture.Name})");
}
