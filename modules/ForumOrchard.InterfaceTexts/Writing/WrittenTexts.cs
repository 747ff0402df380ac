using ForumOrchard.InterfaceTexts.Catalogue;
using ForumOrchard.InterfaceTexts.Texts;
using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;

namespace ForumOrchard.InterfaceTexts.Writing;

/// <summary>Writes texts and takes them back, in the name of whoever asks.</summary>
public sealed class WrittenTexts(IHttpContextAccessor http, IClock clock)
{
    /// <summary>Changes the document; committing is up to the caller.</summary>
    /// <param name="own">From the store.</param>
    /// <param name="culture">Name of the language.</param>
    /// <param name="row">The text as it was.</param>
    /// <param name="texts">One for each form; none, or what the file says, takes back what was written here.</param>
    public void Put(OwnTexts own, string culture, TextRow row, IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(texts);
        own.Put(new OwnText
        {
            Culture = culture,
            Context = row.Text.Context,
            Original = row.Text.Original,
            Texts = row.OfFile is not null && texts.SequenceEqual(row.OfFile) ? [] : texts,
            By = http.HttpContext?.User.Identity?.Name ?? string.Empty,
            Utc = clock.UtcNow,
        });
    }
}
