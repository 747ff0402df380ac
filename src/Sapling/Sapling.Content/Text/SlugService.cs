using System.Globalization;
using System.Text;
using OrchardCore.Modules.Services;

namespace Sapling.Content.Text;

/// <summary>
/// Reduces a text to lower-case letters, digits and separators; letters keep their script and lose their diacritics (й
/// becomes и), as in Orchard Core.
/// </summary>
internal sealed class SlugService : ISlugService
{
    private const int MaxLength = 1000;

    public string Slugify(string text) => Slugify(text, '-');

    public string Slugify(string text, char separator)
    {
        var slug = new StringBuilder();
        foreach (var letter in (text ?? string.Empty).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter) || letter == '_')
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != separator)
            {
                slug.Append(separator);
            }

            if (slug.Length == MaxLength)
            {
                break;
            }
        }

        return slug.ToString().Trim(separator).Normalize(NormalizationForm.FormC);
    }
}
