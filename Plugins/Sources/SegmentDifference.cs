using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Segmentation.Plugins.Schema;

namespace Segmentation.Plugins.Sources;

/// <summary>What has to be written so that a row of seg_segment says what its source says; nothing where it does already.</summary>
public static class SegmentDifference
{
    /// <summary>The columns that differ from the stored row, or all of them where there is none.</summary>
    public static IReadOnlyDictionary<string, object> Between(Entity stored, SourceSegment segment)
    {
        var columns = new Dictionary<string, object>();
        if (stored == null || !segment.IsNameProposed)
            Text(SegmentTable.Name, segment.Name);
        Text(SegmentTable.Description, segment.Description);
        Text(SegmentTable.Query, segment.Query);
        Text(SegmentTable.SourceUrl, segment.Address);
        Choice(SegmentTable.Type, (int)(segment.Query == null ? SegmentType.Static : SegmentType.Dynamic));
        if (stored?.GetAttributeValue<int?>(SegmentTable.RefreshMinutes) != segment.RefreshMinutes)
            columns[SegmentTable.RefreshMinutes] = segment.RefreshMinutes;
        Status();
        return columns;

        void Text(string column, string value)
        {
            if (stored?.GetAttributeValue<string>(column) != value)
                columns[column] = value;
        }

        void Choice(string column, int value)
        {
            if (stored?.GetAttributeValue<OptionSetValue>(column)?.Value != value)
                columns[column] = new OptionSetValue(value);
        }

        void Status()
        {
            var before = (SegmentStatus?)stored?.GetAttributeValue<OptionSetValue>(SegmentTable.StatusCode)?.Value;
            var remarkBefore = stored?.GetAttributeValue<string>(SegmentTable.LastError);
            // what a refresh of ours is doing, or has failed with, is not the source's business
            if (segment.Status == SegmentStatus.ReadyToUse
                && (before == SegmentStatus.Refreshing || before == SegmentStatus.Error && segment.Query != null && !SourceRemarks.IsOfSource(remarkBefore)))
                return;
            Text(SegmentTable.LastError, segment.Remark);
            if (before == segment.Status)
                return;
            columns[SegmentTable.StateCode] = new OptionSetValue(segment.Status is SegmentStatus.Stopped or SegmentStatus.Expired ? 1 : 0);
            columns[SegmentTable.StatusCode] = new OptionSetValue((int)segment.Status);
        }
    }
}
