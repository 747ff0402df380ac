using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Scope;

namespace ForumOrchard.Languages;

/// <summary>The site's default language, in which its readers read what their own language lacks.</summary>
public static class MainLanguage
{
    /// <summary>Null outside of a unit of work of the site. Static, so that texts in several languages can be read wherever they are.</summary>
    public static CultureInfo? Current => ShellScope.Services?.GetService<IOptions<RequestLocalizationOptions>>()?.Value.DefaultRequestCulture.UICulture;
}
