using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ForumOrchard.Search.Unanswered;

/// <summary>
/// The document of queries asked before, without their text. It stores a 16-bit hash shared by one in 65,536 texts, so
/// that nobody can read from it what was asked. Occasionally a text is mistaken for another and stored a day too early.
/// </summary>
public sealed class HeardQueries
{
    /// <summary>With more, too many texts would be mistaken for others; the oldest is dropped.</summary>
    private const int MaxHeard = 4000;

    /// <summary>Per day, so that a bot does not displace earlier days.</summary>
    private const int MaxADay = 400;

    public long Id { get; set; }

    /// <summary>By hash, the last day it was asked, in the form of <see cref="QueryDay.Day"/>.</summary>
    public Dictionary<int, int> Days { get; set; } = [];

    /// <summary>Records a query.</summary>
    /// <returns>True if it was asked on an earlier day.</returns>
    internal bool Hear(string culture, string text, int day)
    {
        var number = NumberOf(culture, text);
        var isKnown = Days.TryGetValue(number, out var before);
        if (isKnown || Days.Values.Count(last => last == day) < MaxADay)
        {
            Days[number] = Math.Max(before, day);
        }

        if (Days.Count > MaxHeard)
        {
            Days.Remove(Days.MinBy(one => one.Value).Key);
        }

        return isKnown && before < day;
    }

    /// <summary>Removes a query.</summary>
    internal void Forget(string culture, string text) => Days.Remove(NumberOf(culture, text));

    /// <summary>Removes queries last asked before a day.</summary>
    internal void ForgetBefore(int day) => Days = Days.Where(one => one.Value >= day).ToDictionary();

    private static int NumberOf(string culture, string text) => BinaryPrimitives.ReadUInt16BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{culture}\n{text}")));
}
