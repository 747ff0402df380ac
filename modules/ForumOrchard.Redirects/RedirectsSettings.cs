namespace ForumOrchard.Redirects;

/// <summary>The addresses of the former site, as editors list them.</summary>
public sealed class RedirectsSettings
{
    /// <summary>
    /// One old address and its new one per line, with a space between: <c>/2024/09/slug/ {c}/news/2024/09/slug</c>. <c>{c}</c> stands for the
    /// language that <c>?lang=</c> named, Russian without it. Empty lines and lines that begin with # are comments.
    /// </summary>
    public string Lines { get; set; } = string.Empty;
}
