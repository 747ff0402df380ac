using System.Text;
using AnyAscii;
using OrchardCore.Modules.Services;

namespace Sapling.Content.Text;

/// <summary>Slugs are ASCII: an address that is copied into a letter or a chat stays readable, whatever script the title is in.</summary>
internal sealed class SlugService : ISlugService
{
    private const int MaxLength = 1000;

    public string Slugify(string text) => Slugify(text, '-');

    public string Slugify(string text, char separator)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var slug = new StringBuilder(text.Length);
        var pending = false;

        foreach (var letter in text.Normalize(NormalizationForm.FormC).Transliterate())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                if (pending && slug.Length > 0)
                {
                    slug.Append(separator);
                }

                pending = false;
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (letter != '\'')
            {
                // An apostrophe is part of its word (women's, and the soft sign); anything else parts two words.
                pending = true;
            }

            if (slug.Length >= MaxLength)
            {
                break;
            }
        }

        return slug.ToString();
    }
}
