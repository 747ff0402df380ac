using Microsoft.Extensions.Configuration;

namespace Sapling.Redis;

/// <summary>Where Redis is, under the names that Orchard Core gives these settings.</summary>
/// <param name="Configuration">As StackExchange.Redis reads it: <c>host:port,password=…,ssl=true</c>. Empty for none.</param>
/// <param name="InstancePrefix">The beginning of every key, where several sites share a server.</param>
internal sealed record RedisSettings(string Configuration, string InstancePrefix)
{
    private const string Section = "OrchardCore:OrchardCore_Redis";

    /// <summary>The beginning of every key of this site: Orchard Core's name for it follows the prefix.</summary>
    public string Prefix => InstancePrefix + "Default:";

    public static RedisSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        return new RedisSettings(section[nameof(Configuration)] ?? "", section[nameof(InstancePrefix)] ?? "");
    }
}
