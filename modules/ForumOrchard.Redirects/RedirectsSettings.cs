namespace ForumOrchard.Redirects;

/// <summary>The addresses of the former site, listed by editors.</summary>
public sealed class RedirectsSettings
{
    /// <summary>
    /// An old address and its new one per line, separated by a space: <c>/2024/09/slug/ {c}/news/2024/09/slug</c>.
    /// An old address may have a query: <c>/?p=123 {c}/publications</c>. <c>{c}</c> stands for the language in <c>?lang=</c>, by default Russian. Empty lines and lines beginning with #
    /// are comments.
    /// </summary>
    public string Lines { get; set; } = string.Empty;
}
