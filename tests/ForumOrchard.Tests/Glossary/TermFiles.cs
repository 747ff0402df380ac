using System.Net.Http.Headers;
using AngleSharp.Dom;
using ForumOrchard.Tests.Search;

namespace ForumOrchard.Tests.Glossary;

/// <summary>Files of terms, as people send them.</summary>
internal static class TermFiles
{
    /// <summary>Chooses a file on the page of the import.</summary>
    /// <returns>What would become of it.</returns>
    public static async Task<IDocument> UploadTermsAsync(this HttpClient person, string name, byte[] content)
    {
        const string Address = "/Admin/Glossary/Import";
        var page = await person.OpenAsync(Address);
        using var form = new MultipartFormDataContent { { new StringContent(page.Token().Value), page.Token().Name } };
        using var file = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        form.Add(file, "file", name);
        using var answer = await person.PostAsync(new Uri(Address, UriKind.Relative), form, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return SharedSite.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
