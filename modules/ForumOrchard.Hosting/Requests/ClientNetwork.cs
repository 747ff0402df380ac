using System.Net;
using System.Net.Sockets;

namespace ForumOrchard.Hosting.Requests;

/// <summary>The network that a request counts for where the number of requests is limited.</summary>
public static class ClientNetwork
{
    /// <summary>The bytes of an IPv6 address that name the network of one subscriber, who may use any address in it.</summary>
    private const int SubscriberBytes = 8;

    /// <summary>An IPv4 address by itself, also if it came mapped to IPv6; an IPv6 address by its /64. Requests without an address share one network.</summary>
    public static string Of(IPAddress? address) => address switch
    {
        null => string.Empty,
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, SubscriberBytes)),
        _ => address.MapToIPv4().ToString(),
    };
}
