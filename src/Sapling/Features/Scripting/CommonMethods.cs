using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Scripting;

namespace Sapling.Features.Scripting;

/// <summary>
/// Functions for all scripts: <c>uuid()</c>, a new id in the form of content item ids, and <c>base64(text)</c>, which
/// decodes.
/// </summary>
internal sealed class CommonMethods : IGlobalMethodProvider
{
    private static readonly GlobalMethod[] Methods =
    [
        new() { Name = "uuid", Method = services => services.GetRequiredService<IIdGenerator>().GenerateUniqueId },
        new() { Name = "base64", Method = _ => (Func<string, string>)(encoded => Encoding.UTF8.GetString(Convert.FromBase64String(encoded))) },
    ];

    public IEnumerable<GlobalMethod> GetMethods() => Methods;
}
