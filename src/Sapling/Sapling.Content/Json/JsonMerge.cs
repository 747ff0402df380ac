using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace Sapling.Content.Json;

/// <summary>Merges one JSON object into another.</summary>
internal static class JsonMerge
{
    /// <summary>Merges <paramref name="source" /> into <paramref name="target" />; objects merge member by member. The source stays unchanged.</summary>
    public static JsonObject MergeFrom(this JsonObject target, JsonObject source, JsonMergeSettings settings)
    {
        foreach (var (name, value) in source)
        {
            switch (value)
            {
                case null when settings.MergeNullValueHandling == MergeNullValueHandling.Ignore && target.ContainsKey(name):
                    break;
                case JsonObject from when target[name] is JsonObject to:
                    to.MergeFrom(from, settings);
                    break;
                case JsonArray from when target[name] is JsonArray to:
                    MergeArrays(to, from, settings);
                    break;
                default:
                    target[name] = value?.DeepClone();
                    break;
            }
        }

        return target;
    }

    private static void MergeArrays(JsonArray target, JsonArray source, JsonMergeSettings settings)
    {
        switch (settings.MergeArrayHandling)
        {
            case MergeArrayHandling.Concat:
                Append(target, source);
                break;
            case MergeArrayHandling.Union:
                Append(target, source.Where(candidate => !target.Any(present => JsonNode.DeepEquals(present, candidate))).ToArray());
                break;
            case MergeArrayHandling.Replace:
                target.Clear();
                Append(target, source);
                break;
            default:
                MergeByPosition(target, source, settings);
                break;
        }
    }

    private static void MergeByPosition(JsonArray target, JsonArray source, JsonMergeSettings settings)
    {
        for (var i = 0; i < source.Count; i++)
        {
            if (i >= target.Count)
            {
                target.Add(source[i]?.DeepClone());
            }
            else if (target[i] is JsonObject to && source[i] is JsonObject from)
            {
                to.MergeFrom(from, settings);
            }
            else if (target[i] is JsonArray toArray && source[i] is JsonArray fromArray)
            {
                MergeArrays(toArray, fromArray, settings);
            }
            else if (source[i] is not null || settings.MergeNullValueHandling == MergeNullValueHandling.Merge)
            {
                target[i] = source[i]?.DeepClone();
            }
        }
    }

    private static void Append(JsonArray target, IEnumerable<JsonNode?> source)
    {
        foreach (var node in source)
        {
            target.Add(node?.DeepClone());
        }
    }
}
