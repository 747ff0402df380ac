using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Sapling.Redis;

/// <summary>
/// The keys of sign-ins and forms, in the folder of each process and in Redis: what one of them lacks is copied from the other. So neither a process that starts
/// while Redis is away nor a Redis that lost its data signs anybody out.
/// </summary>
internal sealed class SharedKeys(IXmlRepository files, RedisServer redis) : IXmlRepository
{
    private readonly string _list = redis.Prefix + "DataProtection-Keys";

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        var here = files.GetAllElements();
        var there = redis.Ask<IReadOnlyCollection<XElement>?>(database => [.. database.ListRange(_list).Select(key => XElement.Parse((string)key!))], null);
        if (there is null)
        {
            return here;
        }

        foreach (var key in Except(here, there))
        {
            Share(key);
        }

        var learned = Except(there, here);
        foreach (var key in learned)
        {
            files.StoreElement(key, NameOf(key));
        }

        return [.. here, .. learned];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        files.StoreElement(element, friendlyName);
        Share(element);
    }

    private void Share(XElement element) => redis.Ask(database => database.ListRightPush(_list, TextOf(element)), 0);

    private static List<XElement> Except(IEnumerable<XElement> elements, IEnumerable<XElement> others) => [.. elements.ExceptBy(others.Select(TextOf), TextOf, StringComparer.Ordinal)];

    private static string TextOf(XElement element) => element.ToString(SaveOptions.DisableFormatting);

    private static string NameOf(XElement element) => element.Attribute("id") is { } id ? $"key-{id.Value}" : $"revocation-{Guid.NewGuid()}";
}
