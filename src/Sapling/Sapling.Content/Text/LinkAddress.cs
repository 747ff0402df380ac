namespace Sapling.Content.Text;

/// <summary>Which addresses links may have.</summary>
internal static class LinkAddress
{
    private static readonly string[] _schemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps, Uri.UriSchemeMailto, "tel"];

    /// <summary>A page of this site, from its root (<c>~/</c>, <c>/</c>), or a place on the same page.</summary>
    public static bool IsOfSite(string address) => address.StartsWith('/') || address.StartsWith("~/", StringComparison.Ordinal) || address.StartsWith('#');

    /// <summary>A web address, an e-mail address or a telephone number.</summary>
    public static bool IsAbsolute(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && _schemes.Contains(uri.Scheme);
}
